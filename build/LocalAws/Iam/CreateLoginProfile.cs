using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user (null for the caller) and its first password.</summary>
public sealed record CreateLoginProfileRequest(string? UserName, string? Password, bool? PasswordResetRequired);

/// <summary>The profile.</summary>
public sealed record CreateLoginProfileResponse(LoginProfile LoginProfile);

/// <summary>Gives a user a console password.</summary>
public sealed class CreateLoginProfile(StateStore state, UserStore users, AccountStore accounts) : Operation<CreateLoginProfileRequest, CreateLoginProfileResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateLoginProfileResponse Handle(CreateLoginProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = LoginProfiles.User(users, request.UserName, call);
        if (user.Login is not null)
            throw new AwsException("EntityAlreadyExists", $"Login Profile for user {user.Name} already exists.", 409);
        if (request.Password is not { } password)
            throw new AwsException("ValidationError", "Password is required for an IAM user.", 400);
        var profile = Passwords.Change(null, password, user.Name, accounts.Get(call.AccountId).PasswordPolicy, call.Now) with { ResetRequired = request.PasswordResetRequired ?? false };
        users.Put(call.AccountId, user with { Login = profile });
        return new(LoginProfile.Of(user with { Login = profile }));
    }
}
