using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A new path, a new name, or both.</summary>
public sealed record UpdateUserRequest(string UserName, string? NewPath, string? NewUserName);

/// <summary>Renames or moves a user, who keeps id, policies, groups and access keys.</summary>
public sealed class UpdateUser(StateStore state, UserStore users, AccessKeyStore keys, ServiceCredentialStore credentials) : Operation<UpdateUserRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateUserRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        var (name, path) = (request.NewUserName ?? user.Name, request.NewPath ?? user.Path);
        users.Remove(call.AccountId, user.Name);
        users.Add(call.AccountId, user with { Name = name, Path = path, Arn = $"arn:aws:iam::{call.AccountId}:user{path}{name}" });
        foreach (var key in keys.Of(call.AccountId, user.Name))
            keys.Put(call.AccountId, key with { UserName = name });
        foreach (var credential in credentials.List(call.AccountId).Where(each => each.UserName == user.Name).ToList())
            credentials.Put(credential with { UserName = name });
        return Unit.Value;
    }
}
