using LocalAws.Http.Signing;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http;

/// <summary>
/// <c>POST /_nutshell/reset</c>, for tests: stops what runs and empties the state, without another start. It is off unless the server was
/// started with it, and takes the run's own root key alone: no user and no role that was made here may throw everything away.
/// </summary>
internal sealed class ResetEndpoint(SignatureVerifier verifier, LocalAwsOptions options)
{
    /// <summary>No bucket can have this name.</summary>
    public const string Path = "/_nutshell/reset";

    /// <summary>What a request carries that was found to be a good one.</summary>
    public sealed record Wish;

    /// <summary>Whether the request is for it.</summary>
    public static bool IsFor(IncomingRequest request) => request.RawPath == Path;

    /// <summary>Marks a request that may reset; the reset is made when everything has let go of the request, and answered with 204.</summary>
    /// <exception cref="AwsException">It may not.</exception>
    public async Task AcceptAsync(HttpContext http, IncomingRequest request)
    {
        var (_, hash) = await Payload.ReadAsync(http);
        var caller = verifier.Verify(request, hash);
        if (!options.ResetEndpoint)
            throw new AwsException("AccessDenied", "The reset endpoint of LocalAws is off. Start it with --reset-endpoint (LocalAwsOptions.ResetEndpoint), for tests alone.", 403);
        if (!options.AcceptAnySignature && caller.Credential.AccessKeyId != options.AccessKeyId)
            throw new AwsException("AccessDenied", $"{caller.Credential.Principal} may not reset LocalAws: only the run's root key may.", 403);
        if (request.Method != HttpMethods.Post)
            throw new AwsException("MethodNotAllowed", $"{Path} takes POST.", 405);
        http.Features.Set(new Wish());
    }
}
