using System.Diagnostics;
using System.Globalization;

namespace LocalAws.Tests.Fuzzing;

/// <summary>
/// How long a fuzzer runs. Usually it makes a fixed number of tries from a fixed seed, so that a build is the same each time; with
/// NUTSHELL_FUZZ_MINUTES it runs so long from a new seed. NUTSHELL_FUZZ_SEED repeats a run: failures say theirs.
/// </summary>
public sealed class FuzzBudget
{
    private readonly TimeSpan? time = Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private int left;

    /// <param name="tries">Tries of a usual run.</param>
    public FuzzBudget(int tries)
    {
        left = tries;
        Seed = int.TryParse(Environment.GetEnvironmentVariable("NUTSHELL_FUZZ_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed)
            ? seed : time is null ? 20261127 : Environment.TickCount;
        Random = new Random(Seed);
        TestContext.Current.TestOutputHelper?.WriteLine(Description);
    }

    /// <summary>Minutes of a long run; null for the usual one.</summary>
    public static double? Minutes => double.TryParse(Environment.GetEnvironmentVariable("NUTSHELL_FUZZ_MINUTES"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    public int Seed { get; }

    public Random Random { get; }

    /// <summary>For messages of failures.</summary>
    public string Description => $"NUTSHELL_FUZZ_SEED={Seed} repeats this run.";

    /// <summary>Whether there is one more try.</summary>
    public bool Next() => time is { } limit ? watch.Elapsed < limit : left-- > 0;
}
