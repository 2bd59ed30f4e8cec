using System.Globalization;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.CodeBuild.Execution;

/// <summary>
/// A build's log, as it grows: lines go to CloudWatch Logs in small batches, secrets masked. A build that writes faster than the log
/// takes is slowed down, one that writes without end is cut off.
/// </summary>
internal sealed class BuildLog : IDisposable
{
    private const int BatchSize = 500;
    private const long Limit = 512L * 1024 * 1024;
    private static readonly TimeSpan FlushInterval = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly LogWriter writer;
    private readonly LogTarget target;
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private readonly StreamWriter? copy;
    private List<InputLogEvent> batch = [];
    private long written;

    /// <param name="copyPath">A file that gets the lines too, for logs in S3; null for none.</param>
    public BuildLog(LogWriter writer, LogTarget target, string? copyPath, TimeProvider clock)
    {
        (this.writer, this.target, this.clock) = (writer, target, clock);
        copy = copyPath is null ? null : new StreamWriter(copyPath);
        if (target.Enabled)
            writer.Ensure(target.Scope, target.Group, target.Stream);
        timer = clock.CreateTimer(_ => Flush(), null, FlushInterval, FlushInterval);
    }

    /// <summary>What must not be seen; set as soon as it is known.</summary>
    public SecretMask Mask { get; set; } = new([]);

    /// <summary>A line that a command printed.</summary>
    public void Output(string line)
    {
        lock (gate)
        {
            if (written > Limit)
                return;
            written += line.Length;
            var text = written > Limit ? $"The log ends here: it has reached {Limit / 1024 / 1024} MiB" : Mask.Apply(line);
            copy?.WriteLine(text);
            batch.Add(new InputLogEvent(clock.GetUtcNow().ToUnixTimeMilliseconds(), text + "\n"));
            if (batch.Count >= BatchSize)
                Flush();
        }
    }

    /// <summary>A line of CodeBuild's own.</summary>
    public void Container(string line) =>
        Output(string.Create(CultureInfo.InvariantCulture, $"[Container] {clock.GetUtcNow():yyyy/MM/dd HH:mm:ss.ffffff} {line}"));

    /// <summary>Hands on what is held back; all that was written can then be read.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (batch.Count > 0 && target.Enabled)
                writer.Append(target.Scope, target.Group, target.Stream, batch);
            batch = [];
            copy?.Flush();
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Flush();
        copy?.Dispose();
    }
}
