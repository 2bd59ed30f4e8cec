using System.Globalization;

namespace LocalAws.S3;

/// <summary>Numbers what happens to objects: each is greater than those before it, as text, too.</summary>
public sealed class Sequencer(TimeProvider clock)
{
    private readonly Lock gate = new();
    private long last;

    /// <summary>The next one. The clock keeps them apart from those of the process before.</summary>
    public string Next()
    {
        lock (gate)
        {
            last = Math.Max(last + 1, clock.GetUtcNow().UtcTicks);
            return last.ToString("X16", CultureInfo.InvariantCulture);
        }
    }
}
