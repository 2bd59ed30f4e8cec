using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The group to make.</summary>
public sealed record CreateGroupRequest(string GroupName, string? Path);

/// <summary>The group as it was made.</summary>
public sealed record CreateGroupResponse(Group Group);

/// <summary>Makes a group.</summary>
public sealed class CreateGroup(StateStore state, GroupStore groups) : Operation<CreateGroupRequest, CreateGroupResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateGroupResponse Handle(CreateGroupRequest request, CallContext call)
    {
        var path = request.Path ?? "/";
        var group = new GroupRecord
        {
            Name = request.GroupName,
            Path = path,
            Id = Ids.Iam("AGPA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:group{path}{request.GroupName}",
            CreateDate = call.Now,
        };
        groups.Add(call.AccountId, group);
        return new CreateGroupResponse(Group.Of(group));
    }
}
