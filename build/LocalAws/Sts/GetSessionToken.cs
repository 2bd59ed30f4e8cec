using LocalAws.Http;
using LocalAws.Http.Signing;

namespace LocalAws.Sts;

/// <summary>How long the session should last; 12 hours when not said.</summary>
public sealed record GetSessionTokenRequest(int? DurationSeconds, string? SerialNumber, string? TokenCode);

/// <summary>Credentials with the caller's own rights.</summary>
public sealed record GetSessionTokenResponse(Credentials Credentials);

/// <summary>Gives the caller temporary credentials of its own.</summary>
public sealed class GetSessionToken(SessionIssuer issuer, MultiFactor factors) : AsyncOperation<GetSessionTokenRequest, GetSessionTokenResponse>
{
    private const int TwelveHours = 43_200;

    /// <inheritdoc/>
    protected override Task<GetSessionTokenResponse> HandleAsync(GetSessionTokenRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        factors.Check(request.SerialNumber, request.TokenCode, "sts:GetSessionToken", "*", call);
        var session = issuer.Issue(call.AccountId, call.Principal, TimeSpan.FromSeconds(request.DurationSeconds ?? TwelveHours));
        return Task.FromResult(new GetSessionTokenResponse(Credentials.Of(session)));
    }
}
