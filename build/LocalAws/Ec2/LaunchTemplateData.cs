namespace LocalAws.Ec2;

/// <summary>What a launch template says of its instances, as it is given and as it is shown.</summary>
public sealed record LaunchTemplateData
{
    public IamInstanceProfileSpecification? IamInstanceProfile { get; init; }

    public string? ImageId { get; init; }

    public string? InstanceType { get; init; }

    public string? KeyName { get; init; }

    public LaunchTemplatesMonitoring? Monitoring { get; init; }

    public bool? EbsOptimized { get; init; }

    public string? UserData { get; init; }

    public IReadOnlyList<TagSpecification>? TagSpecifications { get; init; }

    public IReadOnlyList<string>? SecurityGroupIds { get; init; }

    public IReadOnlyList<string>? SecurityGroups { get; init; }

    public InstanceMetadataOptionsRequest? MetadataOptions { get; init; }

    public CreditSpecificationRequest? CreditSpecification { get; init; }

    public bool? DisableApiTermination { get; init; }
}

/// <summary>Whether detailed monitoring is wanted.</summary>
public sealed record LaunchTemplatesMonitoring(bool? Enabled);
