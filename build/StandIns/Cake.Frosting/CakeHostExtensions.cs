using Cake.Core.Composition;
using Cake.Core.IO;
using Cake.Core.Packaging;

namespace Cake.Frosting;

/// <summary>What a host can be given, in a chain. Where there can be only one, the last wins.</summary>
public static class CakeHostExtensions
{
    /// <summary>A class that configures the services.</summary>
    public static CakeHost UseStartup<TStartup>(this CakeHost host)
        where TStartup : IFrostingStartup, new() => host.ConfigureServices(services => new TStartup().Configure(services));

    /// <summary>The build's own context.</summary>
    public static CakeHost UseContext<TContext>(this CakeHost host)
        where TContext : class, IFrostingContext => host.ConfigureServices(services => services.UseContext<TContext>());

    /// <summary>What happens before and after the run.</summary>
    public static CakeHost UseLifetime<TLifetime>(this CakeHost host)
        where TLifetime : class, IFrostingLifetime => host.ConfigureServices(services => services.UseLifetime<TLifetime>());

    /// <summary>What happens before the run.</summary>
    public static CakeHost UseSetup<TSetup>(this CakeHost host)
        where TSetup : class, IFrostingSetup => host.ConfigureServices(services => services.UseSetup<TSetup>());

    /// <summary>What happens after the run.</summary>
    public static CakeHost UseTeardown<TTeardown>(this CakeHost host)
        where TTeardown : class, IFrostingTeardown => host.ConfigureServices(services => services.UseTeardown<TTeardown>());

    /// <summary>What happens before and after each task.</summary>
    public static CakeHost UseTaskLifetime<TLifetime>(this CakeHost host)
        where TLifetime : class, IFrostingTaskLifetime => host.ConfigureServices(services => services.UseTaskLifetime<TLifetime>());

    /// <summary>What happens before each task.</summary>
    public static CakeHost UseTaskSetup<TSetup>(this CakeHost host)
        where TSetup : class, IFrostingTaskSetup => host.ConfigureServices(services => services.UseTaskSetup<TSetup>());

    /// <summary>What happens after each task.</summary>
    public static CakeHost UseTaskTeardown<TTeardown>(this CakeHost host)
        where TTeardown : class, IFrostingTaskTeardown => host.ConfigureServices(services => services.UseTaskTeardown<TTeardown>());

    /// <summary>A Cake module's registrations.</summary>
    public static CakeHost UseModule<TModule>(this CakeHost host)
        where TModule : ICakeModule, new() => host.ConfigureServices(services => services.UseModule<TModule>());

    /// <summary>An installer of packages of a scheme of its own.</summary>
    public static CakeHost UsePackageInstaller<TPackageInstaller>(this CakeHost host)
        where TPackageInstaller : class, IPackageInstaller => host.ConfigureServices(services => services.UsePackageInstaller<TPackageInstaller>());

    /// <summary>A tool that is installed before the run, such as <c>nuget:?package=Name&amp;version=1.0.0</c>.</summary>
    public static CakeHost InstallTool(this CakeHost host, Uri uri) => host.ConfigureServices(services => services.UseTool(uri));

    /// <summary>The folder that the build runs in, relative to the one it is started in; <c>--working</c> wins over it.</summary>
    public static CakeHost UseWorkingDirectory(this CakeHost host, DirectoryPath path) => host.ConfigureServices(services => services.UseWorkingDirectory(path));

    /// <summary>One of Cake's settings; cake.config, the environment and the command line win over it.</summary>
    public static CakeHost UseCakeSetting(this CakeHost host, string key, string value) => host.ConfigureServices(services => services.UseCakeSetting(key, value));

    /// <summary>The folder that tools are installed in.</summary>
    public static CakeHost SetToolPath(this CakeHost host, DirectoryPath path) => host.ConfigureServices(services => services.UseToolPath(path));
}
