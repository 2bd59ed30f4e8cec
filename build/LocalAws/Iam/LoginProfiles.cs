using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Users and their login profiles.</summary>
internal static class LoginProfiles
{
    /// <summary>The user that a request names, else the caller.</summary>
    /// <exception cref="AwsException">NoSuchEntity; ValidationError when the caller is none.</exception>
    public static UserRecord User(UserStore users, string? name, CallContext call) => users.Get(call.AccountId, AccessKeyOwner.Of(users, name, call) ?? throw IamErrors.MissingUserName());

    /// <summary>The same, with a profile.</summary>
    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public static (UserRecord User, LoginProfileRecord Profile) Get(UserStore users, string? name, CallContext call)
    {
        var user = User(users, name, call);
        return (user, user.Login ?? throw IamErrors.NoSuchEntity($"Login Profile for User {user.Name} cannot be found."));
    }
}
