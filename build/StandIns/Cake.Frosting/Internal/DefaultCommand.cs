using Cake.Cli;
using Cake.Cli.Infrastructure;
using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Core.Packaging;
using Cake.Core.Tooling;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Cake.Frosting.Internal;

/// <summary>What the host does with a parsed command line.</summary>
internal sealed class DefaultCommand(IServiceCollection services) : Command<DefaultCommandSettings>
{
    public override int Execute(CommandContext context, DefaultCommandSettings settings, CancellationToken cancellationToken)
    {
        services.AddSingleton<ICakeArguments>(context.Remaining.ToCakeArguments(settings.NoReport, settings.Targets));
        services.AddSingleton(context.Remaining);
        var provider = services.BuildServiceProvider();
        try
        {
            Run(provider, settings);
            return 0;
        }
        catch (Exception exception)
        {
            return provider.GetRequiredService<ICakeLog>().LogException(exception);
        }
    }

    private static void Run(IServiceProvider provider, DefaultCommandSettings settings)
    {
        var console = provider.GetRequiredService<IConsole>();
        if (settings.Version)
        {
            provider.GetRequiredService<VersionFeature>().Run(console);
            return;
        }
        if (settings.Info)
        {
            provider.GetRequiredService<InfoFeature>().Run(console);
            return;
        }
        var log = provider.GetRequiredService<ICakeLog>();
        log.Verbosity = settings.Verbosity ?? Verbosity.Normal;
        SetWorkingDirectory(provider, settings);
        // cake.config is looked for in the working directory, so it can be asked only now.
        log.Verbosity = provider.GetRequiredService<ICakeConfiguration>().GetVerbosity(settings.Verbosity);

        var runner = RunnerFor(provider, settings);
        var installer = provider.GetRequiredService<IToolInstaller>();
        foreach (var tool in provider.GetServices<PackageReference>())
            _ = installer.Install(tool).ToList(); // it installs while it is enumerated
        if (settings.Exclusive)
            runner.Settings.UseExclusiveTarget();
        runner.Run(settings.Targets);
    }

    private static void SetWorkingDirectory(IServiceProvider provider, DefaultCommandSettings settings)
    {
        var environment = provider.GetRequiredService<ICakeEnvironment>();
        var wanted = settings.WorkingDirectory ?? provider.GetService<WorkingDirectory>()?.Path;
        var directory = wanted?.MakeAbsolute(environment) ?? environment.WorkingDirectory;
        if (!provider.GetRequiredService<IFileSystem>().Exist(directory))
            throw new FrostingException($"The working directory '{directory.FullPath}' does not exist.");
        environment.WorkingDirectory = directory;
    }

    private static IFrostingRunner RunnerFor(IServiceProvider provider, DefaultCommandSettings settings) => settings switch
    {
        { DryRun: true } => provider.GetRequiredService<FrostingRunner<DryRunScriptHost<IFrostingContext>>>(),
        { Tree: true } => provider.GetRequiredService<FrostingRunner<TreeScriptHost>>(),
        { Description: true } => provider.GetRequiredService<FrostingRunner<DescriptionScriptHost>>(),
        _ => provider.GetRequiredService<FrostingRunner<BuildScriptHost<IFrostingContext>>>(),
    };
}
