using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LocalAws.Tests.Testing;

/// <summary>A connection that sends bytes as they are, and reads answers; it connects anew when the server has closed it.</summary>
public sealed class WireClient(Uri endpoint) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TcpClient? connection;

    /// <summary>Sends a request; null when the server closed the connection without an answer.</summary>
    /// <exception cref="OperationCanceledException">No answer came: the server hangs.</exception>
    public Task<WireAnswer?> SendAsync(WireRequest request) => SendAsync(request.Bytes(), request.Method == "HEAD");

    /// <inheritdoc cref="SendAsync(WireRequest)"/>
    public async Task<WireAnswer?> SendAsync(byte[] bytes, bool isHead = false)
    {
        // A server may close a connection that was used before; clients then try once more on a new one.
        var used = connection is not null;
        return await TryAsync(bytes, isHead) ?? (used ? await TryAsync(bytes, isHead) : null);
    }

    public void Dispose() => Close();

    private async Task<WireAnswer?> TryAsync(byte[] bytes, bool isHead)
    {
        using var patience = new CancellationTokenSource(Patience);
        connection ??= await ConnectAsync(patience.Token);
        try
        {
            await WriteAsync(bytes, patience.Token);
            var answer = await ReadAsync(connection.GetStream(), isHead, patience.Token);
            if (answer is null || answer.Closes)
                Close();
            return answer;
        }
        catch (IOException)
        {
            Close();
            return null;
        }
    }

    // A server that refuses a request early may close before all of it was written; its answer is there nevertheless.
    private async Task WriteAsync(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await connection!.GetStream().WriteAsync(bytes, cancellation);
        }
        catch (IOException)
        {
            // The answer, or the end of the connection, is read next.
        }
    }

    private async Task<TcpClient> ConnectAsync(CancellationToken cancellation)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, endpoint.Port, cancellation);
        return client;
    }

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }

    private static async Task<WireAnswer?> ReadAsync(NetworkStream stream, bool isHead, CancellationToken cancellation)
    {
        string? head;
        do
            head = await HeadAsync(stream, cancellation);
        while (head?.StartsWith("HTTP/1.1 100", StringComparison.Ordinal) == true);
        if (head is null)
            return null;
        var lines = head.Split("\r\n");
        var headers = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':', 2)).GroupBy(pair => pair[0].ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join(',', group.Select(pair => pair[1].Trim())), StringComparer.Ordinal);
        var status = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        return new WireAnswer(status, headers, isHead || status is 204 or 304 ? [] : await BodyAsync(stream, headers, cancellation));
    }

    private static async Task<byte[]> BodyAsync(NetworkStream stream, Dictionary<string, string> headers, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        if (headers.TryGetValue("content-length", out var length))
            await CopyAsync(stream, body, long.Parse(length, CultureInfo.InvariantCulture), cancellation);
        else if (headers.GetValueOrDefault("transfer-encoding") == "chunked")
            for (var size = await ChunkAsync(stream, cancellation); ; size = await ChunkAsync(stream, cancellation))
            {
                await CopyAsync(stream, body, size, cancellation);
                await LineAsync(stream, cancellation);
                if (size == 0)
                    break;
            }
        return body.ToArray();
    }

    private static async Task<long> ChunkAsync(NetworkStream stream, CancellationToken cancellation) =>
        long.Parse((await LineAsync(stream, cancellation))!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static async Task CopyAsync(NetworkStream stream, MemoryStream body, long count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, cancellation);
        body.Write(bytes);
    }

    private static async Task<string?> HeadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var head = new StringBuilder();
        for (var line = await LineAsync(stream, cancellation); line is not ""; line = await LineAsync(stream, cancellation))
        {
            if (line is null)
                return null;
            head.Append(line).Append("\r\n");
        }
        return head.ToString();
    }

    private static async Task<string?> LineAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
        return null;
    }
}

/// <summary>An answer.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">By lower-case name.</param>
/// <param name="Body">Whole.</param>
public sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public bool Closes => Headers.GetValueOrDefault("connection") == "close";

    public string Text => Encoding.UTF8.GetString(Body);
}
