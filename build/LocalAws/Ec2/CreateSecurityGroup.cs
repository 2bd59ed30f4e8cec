using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The group to make.</summary>
public sealed record CreateSecurityGroupRequest(string Description, string GroupName, string? VpcId, IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>Its id.</summary>
public sealed record CreateSecurityGroupResult(string GroupId, IReadOnlyList<Tag> Tags, string SecurityGroupArn);

/// <summary>Makes a security group, with the rule that lets everything out.</summary>
public sealed class CreateSecurityGroup(SecurityGroupStore groups, StateStore state) : Operation<CreateSecurityGroupRequest, CreateSecurityGroupResult>(state)
{
    /// <inheritdoc/>
    protected override CreateSecurityGroupResult Handle(CreateSecurityGroupRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var vpc = Network.VpcId(call.Scope);
        if (request.VpcId is { } asked && asked != vpc)
            throw Ec2Errors.NotFound("VpcID", "vpc ID", asked);
        if (request.GroupName is "default" || request.GroupName.StartsWith("sg-", StringComparison.Ordinal) || request.GroupName.Length is 0 or > 255)
            throw Ec2Errors.InvalidParameter($"Invalid value '{request.GroupName}' for groupName. It has 1 to 255 characters, is not 'default' and does not begin with 'sg-'.");
        if (groups.List(call.Scope).Any(each => each.GroupName == request.GroupName))
            throw new AwsException("InvalidGroup.Duplicate", $"The security group '{request.GroupName}' already exists for VPC '{vpc}'");
        List<Tag> tags = [.. (request.TagSpecifications ?? []).Where(each => each.ResourceType == "security-group").SelectMany(each => each.Tags ?? [])];
        TagChanges.Check(tags);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var id = "sg-" + Ids.Hex(17);
        groups.Put(call.Scope, new SecurityGroupRecord
        {
            GroupId = id,
            GroupName = request.GroupName,
            Description = request.Description,
            OwnerId = call.AccountId,
            VpcId = vpc,
            Tags = tags,
            Rules = [SecurityGroupStore.Outgoing(call.Scope, id)],
        });
        return new CreateSecurityGroupResult(id, tags, Arn.Of("ec2", call.Scope, $"security-group/{id}").ToString());
    }
}
