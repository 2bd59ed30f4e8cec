using System.Reflection;
using Cake.Frosting;
using Microsoft.Extensions.DependencyInjection;

namespace StandIns.Tests.Frosting;

/// <summary>The public types of Cake.Frosting 7, and what a host can be given: all of them, and no others.</summary>
public sealed class PublicApiTests
{
    private static readonly string[] Types =
    [
        "AsyncFrostingTask", "AsyncFrostingTask`1", "CakeHost", "CakeHostExtensions", "ContinueOnErrorAttribute", "FrostingContext", "FrostingException", "FrostingLifetime", "FrostingLifetime`1",
        "FrostingSetup", "FrostingSetup`1", "FrostingTask", "FrostingTaskLifetime", "FrostingTaskLifetime`1", "FrostingTaskSetup", "FrostingTaskSetup`1", "FrostingTaskTeardown",
        "FrostingTaskTeardown`1", "FrostingTask`1", "FrostingTeardown", "FrostingTeardown`1", "IFrostingContext", "IFrostingLifetime", "IFrostingSetup", "IFrostingStartup", "IFrostingTask",
        "IFrostingTaskLifetime", "IFrostingTaskSetup", "IFrostingTaskTeardown", "IFrostingTeardown", "IsDependeeOfAttribute", "IsDependentOnAttribute", "ServiceCollectionExtensions",
        "TaskDescriptionAttribute", "TaskNameAttribute",
    ];

    private static readonly string[] Given =
    [
        "UseCakeSetting", "UseContext", "UseLifetime", "UseModule", "UsePackageInstaller", "UseSetup", "UseTaskLifetime", "UseTaskSetup", "UseTaskTeardown", "UseTeardown", "UseWorkingDirectory",
    ];

    [Fact]
    public void Every_type_is_there() => Assert.Equal(
        Types.Order(StringComparer.Ordinal), typeof(CakeHost).Assembly.GetExportedTypes().Where(type => type.Namespace == "Cake.Frosting").Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_host_is_made_given_and_run() => Assert.Equal(
        ["AddAssembly", "ConfigureServices", "Create", "Run"], typeof(CakeHost).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(each => each.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_host_can_be_given_everything() => Assert.Equal(
        Given.Concat(["InstallTool", "SetToolPath", "UseStartup"]).Order(StringComparer.Ordinal), Extensions(typeof(CakeHostExtensions), typeof(CakeHost)));

    [Fact]
    public void So_can_the_services() => Assert.Equal(
        Given.Concat(["UseTool", "UseToolPath"]).Order(StringComparer.Ordinal), Extensions(typeof(Cake.Frosting.ServiceCollectionExtensions), typeof(IServiceCollection)));

    // Each returns what it was given, so that they chain.
    private static IEnumerable<string> Extensions(Type extensions, Type given) => extensions.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(each => each.ReturnType == given && each.GetParameters()[0].ParameterType == given).Select(each => each.Name).Order(StringComparer.Ordinal);
}
