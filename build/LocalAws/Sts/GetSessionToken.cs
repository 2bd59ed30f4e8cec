using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.Sts;

/// <summary>How long the session should last: 12 hours when not said; an account's owner gets an hour, and never more.</summary>
public sealed record GetSessionTokenRequest(int? DurationSeconds, string? SerialNumber, string? TokenCode);

/// <summary>Credentials with the caller's own rights.</summary>
public sealed record GetSessionTokenResponse(Credentials Credentials);

/// <summary>Gives the caller temporary credentials of its own.</summary>
public sealed class GetSessionToken(SessionIssuer issuer, CredentialStore credentials, MultiFactor factors) : AsyncOperation<GetSessionTokenRequest, GetSessionTokenResponse>
{
    private const int TwelveHours = 43_200;
    private const int OneHour = 3600;

    /// <inheritdoc/>
    protected override Task<GetSessionTokenResponse> HandleAsync(GetSessionTokenRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (credentials.Find(call.AccessKeyId)?.SessionToken is not null)
            throw new AwsException("AccessDenied", "Cannot call GetSessionToken with session credentials", 403);
        factors.Check(request.SerialNumber, request.TokenCode, "sts:GetSessionToken", "*", call);
        var longest = call.Principal.EndsWith(":root", StringComparison.Ordinal) ? OneHour : TwelveHours;
        var session = issuer.Issue(call.AccountId, call.Principal, TimeSpan.FromSeconds(Math.Min(request.DurationSeconds ?? longest, longest)));
        return Task.FromResult(new GetSessionTokenResponse(Credentials.Of(session)));
    }
}
