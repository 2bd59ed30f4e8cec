using System.Text;

namespace LocalAws.Lambda.Execution;

/// <summary>Takes a stream of a function's process apart into lines, and sees the marks that end the log of an invocation.</summary>
internal sealed class LogPump
{
    /// <summary>Bytes of one event; a longer line becomes several.</summary>
    private const int LongestLine = 256 * 1024;

    // Something that a dead process started may hold its output open for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly string mark;
    private readonly Action<string> line;
    private readonly Lock gate = new();
    private readonly Task ended;
    private string seen = "";
    private (string RequestId, TaskCompletionSource Source)? waiting;

    public LogPump(Stream stream, string mark, Action<string> line)
    {
        (this.mark, this.line) = ($"\0{mark} ", line);
        ended = Task.Run(() => ReadAsync(stream));
    }

    /// <summary>Completes when the mark of that request was read; or the stream has ended, or should have.</summary>
    public async Task ReceivedAsync(string requestId)
    {
        TaskCompletionSource source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (seen == requestId && requestId.Length > 0)
                return;
            waiting = (requestId, source);
        }
        await Task.WhenAny(source.Task, ended, Task.Delay(Patience));
    }

    private async Task ReadAsync(Stream stream)
    {
        var bytes = new byte[16 * 1024];
        var chars = new char[16 * 1024];
        var decoder = Encoding.UTF8.GetDecoder();
        var text = new StringBuilder();
        try
        {
            for (var read = await stream.ReadAsync(bytes); read > 0; read = await stream.ReadAsync(bytes))
            {
                text.Append(chars, 0, decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false));
                Split(text);
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The process and its pipes are gone.
        }
        if (text.Length > 0)
            Take(text.ToString());
    }

    private void Split(StringBuilder text)
    {
        var all = text.ToString();
        var start = 0;
        for (var end = all.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = all.IndexOf('\n', start))
        {
            Take(all[start..end]);
            start = end + 1;
        }
        for (; all.Length - start > LongestLine; start += LongestLine)
            Take(all.Substring(start, LongestLine));
        text.Remove(0, start);
    }

    // A line that was not ended stands before its mark.
    private void Take(string text)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        var before = (at < 0 ? text : text[..at]).TrimEnd('\r');
        if (at < 0 || before.Length > 0)
            line(before.Replace('\r', '\n'));
        if (at < 0)
            return;
        lock (gate)
        {
            seen = text[(at + mark.Length)..];
            if (waiting is var (requestId, source) && requestId == seen)
                source.TrySetResult();
        }
    }
}
