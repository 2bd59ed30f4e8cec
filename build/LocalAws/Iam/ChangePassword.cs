using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The caller's password, and the one that it wants.</summary>
public sealed record ChangePasswordRequest(string OldPassword, string NewPassword);

/// <summary>Changes the password of the user who calls.</summary>
public sealed class ChangePassword(StateStore state, UserStore users, AccountStore accounts) : Operation<ChangePasswordRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ChangePasswordRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!call.Principal.Contains(":user/", StringComparison.Ordinal))
            throw new AwsException("InvalidUserType", "Only IAM Users can change their own password", 400);
        var (user, profile) = LoginProfiles.Get(users, null, call);
        if (!Passwords.Matches(profile.Password, request.OldPassword))
            throw new AwsException("AccessDenied", "The old password was incorrect.", 403);
        var changed = Passwords.Change(profile, request.NewPassword, user.Name, accounts.Get(call.AccountId).PasswordPolicy, call.Now);
        users.Put(call.AccountId, user with { Login = changed with { ResetRequired = false } });
        return Unit.Value;
    }
}
