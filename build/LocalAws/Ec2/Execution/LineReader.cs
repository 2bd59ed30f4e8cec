using System.Text;

namespace LocalAws.Ec2.Execution;

/// <summary>Reads a process's output line by line in bounded memory, whatever its bytes are.</summary>
internal static class LineReader
{
    private const int LongestLine = 8 * 1024;

    /// <summary>Until the stream ends: every process that holds it has closed it.</summary>
    public static async Task ReadAsync(Stream stream, Action<string> onLine, CancellationToken cancellation)
    {
        var buffer = new byte[LongestLine];
        var line = new MemoryStream(LongestLine);
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            for (var i = 0; i < read; i++)
            {
                if (buffer[i] == '\n')
                    Emit(line, onLine);
                else
                    line.WriteByte(buffer[i]);
                if (line.Length == LongestLine)
                    Emit(line, onLine);
            }
        }
        if (line.Length > 0)
            Emit(line, onLine);
    }

    private static void Emit(MemoryStream line, Action<string> onLine)
    {
        onLine(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r'));
        line.SetLength(0);
    }
}
