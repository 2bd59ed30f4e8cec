using System.Globalization;
using Cake.Core;
using Cake.Frosting;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using StandIns.Tests.Frosting.Sample;

namespace StandIns.Tests.Frosting;

/// <summary>One run of the sample build: what it did, printed and returned.</summary>
public sealed class SampleBuild
{
    private readonly BufferConsole console = new();
    private readonly Journal journal = new();

    private SampleBuild(Action<CakeHost> configure, string[] arguments)
    {
        using var ansi = new StringWriter(CultureInfo.InvariantCulture);
        var host = new CakeHost().UseContext<SampleContext>().ConfigureServices(services => services
            .AddSingleton(journal)
            .AddSingleton<IConsole>(console)
            .AddSingleton(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(ansi) })));
        configure(host);
        ExitCode = host.Run(arguments);
        Output = $"{console.Output}{ansi}".ReplaceLineEndings("\n");
    }

    public int ExitCode { get; }

    public IReadOnlyList<string> Journal => journal.Entries;

    public string Output { get; }

    public string Error => console.Error.ToString().ReplaceLineEndings("\n");

    public static SampleBuild Run(params string[] arguments) => new(_ => { }, arguments);

    public static SampleBuild Run(Action<CakeHost> configure, params string[] arguments) => new(configure, arguments);
}
