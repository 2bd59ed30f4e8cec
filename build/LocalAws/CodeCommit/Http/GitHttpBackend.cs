using System.Diagnostics;
using System.Text.RegularExpressions;
using LocalAws.CodeCommit.Git;
using Microsoft.AspNetCore.Http;

namespace LocalAws.CodeCommit.Http;

/// <summary>
/// Serves one smart-HTTP request of a git client by git's own <c>git http-backend</c>, bodies streamed both ways. What the backend is told comes from
/// <see cref="GitHttpRequest"/> alone, whose members are checked: nothing of the client's reaches its environment as it is.
/// </summary>
public static partial class GitHttpBackend
{
    private const int BufferSize = 64 * 1024;

    public static async Task ServeAsync(HttpContext context, BareRepository repository, GitHttpRequest request, string caller)
    {
        var cancellation = context.RequestAborted;
        using var process = GitProcess.Start(StartInfo(context.Request, repository, request, caller));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var upload = UploadAsync(context.Request.Body, process, cancellation);
            await CgiResponse.CopyAsync(process.StandardOutput.BaseStream, context.Response, cancellation).ConfigureAwait(false);
            await upload.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            if (process.ExitCode != 0 && !context.Response.HasStarted)
                throw new GitException(process.ExitCode, (await errors.ConfigureAwait(false)).Trim());
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartInfo(HttpRequest http, BareRepository repository, GitHttpRequest request, string caller)
    {
        var start = GitProcess.StartInfo(repository.Directory, "http-backend");
        var environment = start.Environment;
        environment.Remove("GIT_DIR");
        environment["GIT_PROJECT_ROOT"] = Path.GetDirectoryName(repository.Directory);
        environment["PATH_INFO"] = $"/{Path.GetFileName(repository.Directory)}/{request.Suffix}";
        environment["GIT_HTTP_EXPORT_ALL"] = "1";
        environment["REQUEST_METHOD"] = request.Method;
        environment["QUERY_STRING"] = request.Query;
        environment["CONTENT_TYPE"] = request.ContentType;
        environment["REMOTE_USER"] = caller;
        environment["REMOTE_ADDR"] = "127.0.0.1";
        environment["GATEWAY_INTERFACE"] = "CGI/1.1";
        environment["SERVER_PROTOCOL"] = "HTTP/1.1";
        // No CONTENT_LENGTH: the backend would wait for all of it for ever, at full speed, when LocalAws is killed in the middle of a body. Without, it reads to the end.
        if (http.Headers.ContentEncoding.ToString() is "gzip" or "x-gzip") environment["HTTP_CONTENT_ENCODING"] = "gzip";
        if (http.Headers["Git-Protocol"].ToString() is { } protocol && GitProtocol().IsMatch(protocol)) environment["GIT_PROTOCOL"] = protocol;
        return start;
    }

    /// <summary>
    /// Copies the request's body to git. git may end before it has read all of it (it refused the push): that is no error of ours, its answer says why;
    /// the rest of the body is read and dropped, so that the client gets to read the answer.
    /// </summary>
    private static async Task UploadAsync(Stream body, Process process, CancellationToken cancellation)
    {
        var input = process.StandardInput.BaseStream;
        var buffer = new byte[BufferSize];
        var listening = true;
        for (int read; (read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
            listening = listening && await TryWriteAsync(input, buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
        process.StandardInput.Close();
    }

    /// <summary>False when git has closed its end.</summary>
    private static async Task<bool> TryWriteAsync(Stream input, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await input.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            await input.FlushAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\Aversion=[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex GitProtocol();
}
