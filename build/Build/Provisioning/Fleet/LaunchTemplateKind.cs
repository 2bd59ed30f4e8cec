using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.EC2;
using Amazon.EC2.Model;
using Build.Provisioning.Traffic;

namespace Build.Provisioning.Fleet;

/// <summary>Launch templates: what an Auto Scaling group's instances are made from. A change is a new version, which becomes the default.</summary>
public sealed class LaunchTemplateKind(IAmazonEC2 ec2, Ownership ownership) : ResourceKind
{
    internal const string SecurityGroups = "security groups";
    internal const string UserData = "user data";
    private const string ImagePrefix = "resolve:ssm:";

    /// <inheritdoc/>
    public override string Name => "LaunchTemplate";

    /// <summary>The user data as an attribute: its hash.</summary>
    public static string UserDataHash { get; } = Hash(AgentUserData.Script);

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(resource.Name, cancellationToken) is not { } template)
            return null;
        var versions = await ec2.DescribeLaunchTemplateVersionsAsync(new DescribeLaunchTemplateVersionsRequest { LaunchTemplateName = resource.Name, Versions = ["$Default"] }, cancellationToken);
        var data = versions.LaunchTemplateVersions[0].LaunchTemplateData;
        var tags = (template.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        return new LiveResource(
            new Attributes(
            [
                new(InstancesKind.InstanceType, data.InstanceType?.Value),
                new(InstancesKind.ImageParameter, data.ImageId?.StartsWith(ImagePrefix, StringComparison.Ordinal) == true ? data.ImageId[ImagePrefix.Length..] : data.ImageId),
                new(InstancesKind.Profile, data.IamInstanceProfile?.Name),
                new(SecurityGroups, SubnetText.Of(data.SecurityGroupIds ?? [])),
                new(UserData, data.UserData is null ? null : Hash(Encoding.UTF8.GetString(Convert.FromBase64String(data.UserData)))),
                .. TagAttributes.Of(tags),
            ]),
            ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var tags = new TagSpecification { ResourceType = Amazon.EC2.ResourceType.LaunchTemplate, Tags = TagsOf(resource) };
        return ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest { LaunchTemplateName = resource.Name, LaunchTemplateData = Data(resource), TagSpecifications = [tags] }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var template = (await FindAsync(change.Resource.Name, cancellationToken))!;
        if (change.TouchesTags())
            await ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [template.LaunchTemplateId], Tags = TagsOf(change.Resource) }, cancellationToken);
        if (!change.TouchesMore())
            return;
        var made = await ec2.CreateLaunchTemplateVersionAsync(
            new CreateLaunchTemplateVersionRequest { LaunchTemplateId = template.LaunchTemplateId, LaunchTemplateData = Data(change.Resource) }, cancellationToken);
        await ec2.ModifyLaunchTemplateAsync(
            new ModifyLaunchTemplateRequest
            {
                LaunchTemplateId = template.LaunchTemplateId, DefaultVersion = made.LaunchTemplateVersion.VersionNumber!.Value.ToString(CultureInfo.InvariantCulture),
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(resource.Name, cancellationToken) is { } template)
            await ec2.DeleteLaunchTemplateAsync(new DeleteLaunchTemplateRequest { LaunchTemplateId = template.LaunchTemplateId }, cancellationToken);
    }

    private async Task<LaunchTemplate?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await ec2.DescribeLaunchTemplatesAsync(new DescribeLaunchTemplatesRequest { LaunchTemplateNames = [name] }, cancellationToken)).LaunchTemplates?.FirstOrDefault();
        }
        catch (AmazonEC2Exception exception) when (exception.ErrorCode == "InvalidLaunchTemplateName.NotFoundException")
        {
            return null;
        }
    }

    private static RequestLaunchTemplateData Data(Resource resource) => new()
    {
        ImageId = ImagePrefix + resource.Attributes.Get(InstancesKind.ImageParameter),
        InstanceType = resource.Attributes.Get(InstancesKind.InstanceType),
        IamInstanceProfile = new LaunchTemplateIamInstanceProfileSpecificationRequest { Name = resource.Attributes.Get(InstancesKind.Profile) },
        SecurityGroupIds = SubnetText.List(resource.Attributes[SecurityGroups]) is { Count: > 0 } groups ? [.. groups] : null,
        MetadataOptions = new LaunchTemplateInstanceMetadataOptionsRequest { HttpTokens = LaunchTemplateHttpTokensState.Required },
        UserData = Convert.ToBase64String(Encoding.UTF8.GetBytes(AgentUserData.Script)),
    };

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
