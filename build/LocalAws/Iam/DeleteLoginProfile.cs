using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record DeleteLoginProfileRequest(string? UserName);

/// <summary>Takes a user's console password away.</summary>
public sealed class DeleteLoginProfile(StateStore state, UserStore users) : Operation<DeleteLoginProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteLoginProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        users.Put(call.AccountId, LoginProfiles.Get(users, request.UserName, call).User with { Login = null });
        return Unit.Value;
    }
}
