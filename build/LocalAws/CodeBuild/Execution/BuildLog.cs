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
    private readonly Action<string> report;
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private readonly StreamWriter? copy;
    private List<InputLogEvent> batch = [];
    private long written;
    private bool ended;

    /// <param name="copyPath">A file that gets the lines too, for logs in S3; null for none.</param>
    /// <param name="report">Told when the log cannot be written.</param>
    public BuildLog(LogWriter writer, LogTarget target, string? copyPath, Action<string> report, TimeProvider clock)
    {
        (this.writer, this.target, this.report, this.clock) = (writer, target, report, clock);
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
            if (ended || written > Limit)
                return;
            written += line.Length;
            var text = written > Limit ? $"The log ends here: it has reached {Limit / 1024 / 1024} MiB" : Mask.Apply(line);
            batch.Add(new InputLogEvent(clock.GetUtcNow().ToUnixTimeMilliseconds(), text + "\n"));
            if (batch.Count >= BatchSize)
                Flush();
        }
    }

    /// <summary>A line of CodeBuild's own.</summary>
    public void Container(string line) =>
        Output(string.Create(CultureInfo.InvariantCulture, $"[Container] {clock.GetUtcNow():yyyy/MM/dd HH:mm:ss.ffffff} {line}"));

    /// <summary>
    /// Hands on what is held back; all that was written can then be read. A log that cannot be written (disk full) is reported once, and ends.
    /// </summary>
    public void Flush()
    {
        lock (gate)
        {
            var lines = batch;
            batch = [];
            if (ended || lines.Count == 0)
                return;
            try
            {
                if (target.Enabled)
                    writer.Append(target.Scope, target.Group, target.Stream, lines);
                foreach (var line in lines)
                    copy?.Write(line.Message);
                copy?.Flush();
            }
            catch (Exception error) when (error is IOException or System.Data.Common.DbException)
            {
                ended = true;
                report($"codebuild {target.Group} {target.Stream}: the log cannot be written any more: {error.Message}");
            }
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            Flush();
            ended = true;
            copy?.Dispose();
        }
    }
}
