using System.Globalization;

namespace Build.Revisions.Upload;

/// <summary>
/// Turns what was sent so far into lines for people: how much, in percent, and how fast. A line every two seconds and at least five percent,
/// so that neither a terminal nor a log fills up; what is sent at once has none.
/// </summary>
/// <param name="clock">Tells how long it takes.</param>
/// <param name="say">Told each line.</param>
public sealed class UploadProgressLines(TimeProvider clock, Action<string> say) : IProgress<UploadProgress>
{
    private const int Step = 5;
    private const double Mebi = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Lock gate = new();
    private readonly long started = clock.GetTimestamp();
    private TimeSpan saidAt;
    private int said;

    /// <inheritdoc/>
    public void Report(UploadProgress value)
    {
        lock (gate)
        {
            var (elapsed, percent) = (clock.GetElapsedTime(started), value.Total == 0 ? 100 : (int)(100 * value.Sent / value.Total));
            if (percent == 100 || elapsed - saidAt < Pause || percent - said < Step)
                return;
            (saidAt, said) = (elapsed, percent);
            say(string.Create(CultureInfo.InvariantCulture,
                $"  {percent,3}% of {value.Total / Mebi:N0} MiB sent, {value.Sent / Mebi / elapsed.TotalSeconds:0.0} MiB/s, {elapsed.TotalSeconds * (value.Total - value.Sent) / value.Sent:0} s to go"));
        }
    }
}
