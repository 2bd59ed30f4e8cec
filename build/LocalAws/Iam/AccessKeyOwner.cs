using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whose access keys a request is about: the user that it names, else the caller.</summary>
internal static class AccessKeyOwner
{
    /// <summary>Name of the user; null for the account's root.</summary>
    /// <exception cref="AwsException">NoSuchEntity, or ValidationError for a caller that has no keys of its own.</exception>
    public static string? Of(UserStore users, string? userName, CallContext call)
    {
        if (userName is not null)
            return users.Get(call.AccountId, userName).Name;
        if (call.Principal.Contains(":user/", StringComparison.Ordinal))
            return call.Principal[(call.Principal.LastIndexOf('/') + 1)..];
        return call.Principal.EndsWith(":root", StringComparison.Ordinal) ? null : throw IamErrors.MissingUserName();
    }
}
