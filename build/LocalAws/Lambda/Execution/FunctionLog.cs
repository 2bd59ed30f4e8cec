using System.Text;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// What one process logs: to its stream in CloudWatch Logs, if the function's role may, and the last 4 KB of each invocation to its caller.
/// </summary>
internal sealed class FunctionLog : IDisposable
{
    private const int TailLength = 4096;
    private static readonly TimeSpan FlushInterval = TimeSpan.FromMilliseconds(500);
    private readonly Lock gate = new();
    private readonly LogWriter? writer;
    private readonly LogPump[] pumps;
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private readonly Action<string> report;
    private readonly (Scope Scope, string Group, string Stream) target;
    private readonly StringBuilder tail = new();
    private List<InputLogEvent> batch = [];

    /// <param name="process">Whose output it is.</param>
    /// <param name="place">Names group and stream.</param>
    /// <param name="writer">Null when the function's role may not write logs.</param>
    /// <param name="clock">Of the server.</param>
    /// <param name="report">Told when the log cannot be written.</param>
    public FunctionLog(System.Diagnostics.Process process, ProcessPlace place, LogWriter? writer, TimeProvider clock, Action<string> report)
    {
        (this.writer, this.clock, this.report) = (writer, clock, report);
        target = (place.Scope, place.LogGroup, place.LogStream);
        writer?.Ensure(target.Scope, target.Group, target.Stream);
        pumps = [new LogPump(process.StandardOutput.BaseStream, place.LogMark, Line), new LogPump(process.StandardError.BaseStream, place.LogMark, Line)];
        timer = clock.CreateTimer(_ => Flush(), null, FlushInterval, FlushInterval);
    }

    /// <summary>Begins the log of an invocation.</summary>
    public void Begin()
    {
        lock (gate)
            tail.Clear();
    }

    /// <summary>Adds a line.</summary>
    public void Line(string text)
    {
        lock (gate)
        {
            batch.Add(new InputLogEvent(clock.GetUtcNow().ToUnixTimeMilliseconds(), text + "\n"));
            tail.Append(text).Append('\n');
            if (tail.Length > 2 * TailLength)
                tail.Remove(0, tail.Length - TailLength);
        }
    }

    /// <summary>Waits until all that the process wrote for an invocation is here, or its streams have ended.</summary>
    public Task ReceivedAsync(string requestId) => Task.WhenAll(pumps.Select(pump => pump.ReceivedAsync(requestId)));

    /// <summary>The last 4 KB since <see cref="Begin"/>.</summary>
    public string Tail()
    {
        lock (gate)
            return tail.Length <= TailLength ? tail.ToString() : tail.ToString(tail.Length - TailLength, TailLength);
    }

    /// <summary>Hands on what is held back; it can be read when this returns.</summary>
    public void Flush()
    {
        lock (gate)
        {
            var lines = batch;
            batch = [];
            if (writer is null || lines.Count == 0)
                return;
            try
            {
                writer.Append(target.Scope, target.Group, target.Stream, lines);
            }
            catch (Exception error) when (error is IOException or System.Data.Common.DbException)
            {
                report($"lambda {target.Group} {target.Stream}: the log cannot be written: {error.Message}");
            }
        }
    }

    /// <summary>Takes what is left after the process's end.</summary>
    public async Task EndAsync()
    {
        await ReceivedAsync("");
        Dispose();
    }

    public void Dispose()
    {
        timer.Dispose();
        Flush();
    }
}
