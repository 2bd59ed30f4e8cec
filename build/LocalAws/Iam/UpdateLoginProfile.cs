using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user, and what changes.</summary>
public sealed record UpdateLoginProfileRequest(string UserName, string? Password, bool? PasswordResetRequired);

/// <summary>Sets another password for a user.</summary>
public sealed class UpdateLoginProfile(StateStore state, UserStore users, AccountStore accounts) : Operation<UpdateLoginProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateLoginProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (user, profile) = LoginProfiles.Get(users, request.UserName, call);
        if (request.Password is { } password)
            profile = Passwords.Change(profile, password, user.Name, accounts.Get(call.AccountId).PasswordPolicy, call.Now);
        users.Put(call.AccountId, user with { Login = profile with { ResetRequired = request.PasswordResetRequired ?? profile.ResetRequired } });
        return Unit.Value;
    }
}
