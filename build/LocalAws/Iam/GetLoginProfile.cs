using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record GetLoginProfileRequest(string? UserName);

/// <summary>The profile.</summary>
public sealed record GetLoginProfileResponse(LoginProfile LoginProfile);

/// <summary>Tells whether a user has a console password.</summary>
public sealed class GetLoginProfile(StateStore state, UserStore users) : Operation<GetLoginProfileRequest, GetLoginProfileResponse>(state)
{
    /// <inheritdoc/>
    protected override GetLoginProfileResponse Handle(GetLoginProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(LoginProfile.Of(LoginProfiles.Get(users, request.UserName, call).User));
    }
}
