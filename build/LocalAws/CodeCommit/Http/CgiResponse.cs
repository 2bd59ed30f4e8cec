using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LocalAws.CodeCommit.Http;

/// <summary>Turns a CGI program's output (header lines, an empty line, the body) into an HTTP response.</summary>
public static class CgiResponse
{
    private const int MaximumHeaderBytes = 16 * 1024;

    public static async Task CopyAsync(Stream output, HttpResponse response, CancellationToken cancellation)
    {
        var buffer = new byte[MaximumHeaderBytes];
        var filled = 0;
        var bodyStart = -1;
        while (bodyStart < 0 && filled < buffer.Length)
        {
            var read = await output.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false);
            if (read == 0) break;
            filled += read;
            bodyStart = EndOfHeaders(buffer.AsSpan(0, filled));
        }

        if (bodyStart < 0) return;
        foreach (var line in Encoding.ASCII.GetString(buffer, 0, bodyStart).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Apply(line, response);
        await response.Body.WriteAsync(buffer.AsMemory(bodyStart, filled - bodyStart), cancellation).ConfigureAwait(false);
        await output.CopyToAsync(response.Body, cancellation).ConfigureAwait(false);
    }

    private static void Apply(string line, HttpResponse response)
    {
        var (name, value) = line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? (line[..colon], line[(colon + 1)..].Trim()) : (line, "");
        if (name.Equals("Status", StringComparison.OrdinalIgnoreCase))
            response.StatusCode = int.Parse(value.Split(' ')[0], CultureInfo.InvariantCulture);
        else
            response.Headers[name] = value;
    }

    /// <summary>Where the body starts, or -1 while the empty line has not come.</summary>
    private static int EndOfHeaders(ReadOnlySpan<byte> bytes)
    {
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        if (crlf >= 0) return crlf + 4;
        var lf = bytes.IndexOf("\n\n"u8);
        return lf < 0 ? -1 : lf + 2;
    }
}
