using System.Reflection;
using Cake.Cli;
using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.Diagnostics;
using Cake.Frosting.Internal;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Cake.Frosting;

/// <summary>The host of a build that is a console program: finds the tasks, parses the command line, runs Cake's engine.</summary>
public sealed class CakeHost
{
    private readonly ServiceCollection services = HostServices.Create();
    private readonly List<Assembly> assemblies = Assembly.GetEntryAssembly() is { } entry ? [entry] : [];

    /// <summary>A host that finds its tasks in the program itself.</summary>
    public static CakeHost Create() => new();

    /// <summary>Adds an assembly whose public task classes belong to the build.</summary>
    public CakeHost AddAssembly(Assembly assembly)
    {
        assemblies.Add(assembly);
        return this;
    }

    /// <summary>Adds services, which tasks, lifetimes and the context may ask for in their constructors.</summary>
    public CakeHost ConfigureServices(Action<IServiceCollection> services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services(this.services);
        return this;
    }

    /// <summary>Runs the build.</summary>
    /// <returns>0; when it failed, the <see cref="CakeException.ExitCode"/> of what was thrown, or 1.</returns>
    public int Run(IEnumerable<string> args)
    {
        foreach (var task in assemblies.Distinct().SelectMany(TasksIn))
            services.AddSingleton(typeof(IFrostingTask), task);

        var registrar = new TypeRegistrar();
        registrar.RegisterInstance(typeof(IServiceCollection), services);
        var application = new CommandApp<DefaultCommand>(registrar);
        application.Configure(configuration =>
        {
            configuration.ValidateExamples();
            configuration.AddExample([]);
            configuration.AddExample(["--verbosity", "quiet"]);
            configuration.AddExample(["--tree"]);
            // A switch of the host that is given a value, as in --version=1.2.3, is the build's own argument.
            configuration.Settings.ConvertFlagsToRemainingArguments = true;
        });
        return application.Run(args);
    }

    private static IEnumerable<Type> TasksIn(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => typeof(IFrostingTask).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false });
}
