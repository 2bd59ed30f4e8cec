using System.Text;

namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>Cuts a stream of text into lines; one that never ends is cut into pieces, so that no output can fill the memory.</summary>
internal static class LineSplitter
{
    /// <summary>The longest line handed on, in characters; a CloudWatch log event holds 256 KiB.</summary>
    public const int MaxLength = 64 * 1024;

    public static async Task ReadAsync(TextReader text, Action<string> line, CancellationToken cancellation)
    {
        var pending = new StringBuilder();
        var buffer = new char[8192];
        for (int read; (read = await text.ReadAsync(buffer, cancellation)) > 0; )
            foreach (var c in buffer.AsSpan(0, read))
            {
                if (c != '\n')
                    pending.Append(c);
                if (c == '\n' || pending.Length >= MaxLength)
                    Flush(pending, line);
            }
        if (pending.Length > 0)
            Flush(pending, line);
    }

    private static void Flush(StringBuilder pending, Action<string> line)
    {
        if (pending.Length > 0 && pending[^1] == '\r')
            pending.Length--;
        line(pending.ToString());
        pending.Clear();
    }
}
