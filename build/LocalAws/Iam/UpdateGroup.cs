using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A new path, a new name, or both.</summary>
public sealed record UpdateGroupRequest(string GroupName, string? NewPath, string? NewGroupName);

/// <summary>Renames or moves a group; its users stay in it.</summary>
public sealed class UpdateGroup(StateStore state, GroupStore groups, UserStore users) : Operation<UpdateGroupRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateGroupRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var (name, path) = (request.NewGroupName ?? group.Name, request.NewPath ?? group.Path);
        var members = users.Members(call.AccountId, group.Name).ToList();
        groups.Remove(call.AccountId, group.Name);
        groups.Add(call.AccountId, group with { Name = name, Path = path, Arn = $"arn:aws:iam::{call.AccountId}:group{path}{name}" });
        foreach (var user in members)
            users.Put(call.AccountId, user with { Groups = [.. user.Groups.Where(each => each != group.Name), name] });
        return Unit.Value;
    }
}
