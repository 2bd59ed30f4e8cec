using Build;
using Build.Aws;
using Build.Reporting;
using Cake.Core;
using Cake.Frosting;
using Microsoft.Extensions.DependencyInjection;

if (Help.IsAskedFor(args))
    return Help.Print(Console.Out);

if (CommandLine.Fault(args) is { } fault)
{
    await Console.Error.WriteLineAsync($"Error: {fault}");
    return new Outcome(CommandLine.TellsChanges(args)).ExitCode(BadInput.Code);
}
Colours.OffWhenNotOnATerminal();
LoopbackProxy.Bypass();
using var interruption = new Interruption();
var outcome = new Outcome(CommandLine.TellsChanges(args));
return outcome.ExitCode(new CakeHost()
    .ConfigureServices(services => services
        .AddSingleton(outcome)
        .AddSingleton(interruption)
        .AddSingleton<Parameters>()
        .AddSingleton<Paths>()
        .AddSingleton<SettingsSource>()
        .AddSingleton<Journal>()
        .AddSingleton<CloudConnection>()
        .AddSingleton<ICakeReportPrinter, ReportPrinter>())
    .UseCakeSetting("Settings_UnifiedDependencyGraphForMultipleTargets", "false") // several targets run in the order given
    .UseContext<BuildContext>()
    .UseLifetime<BuildLifetime>()
    .Run(args));
