namespace LocalAws.Ec2;

/// <summary>Fills in a RunInstances request what its launch template says; the request's own word wins.</summary>
internal static class LaunchTemplateRequests
{
    public static RunInstancesRequest Fill(RunInstancesRequest request, LaunchTemplateData data) => request with
    {
        ImageId = request.ImageId ?? data.ImageId,
        InstanceType = request.InstanceType ?? data.InstanceType,
        KeyName = request.KeyName ?? data.KeyName,
        UserData = request.UserData ?? data.UserData,
        EbsOptimized = request.EbsOptimized ?? data.EbsOptimized,
        IamInstanceProfile = request.IamInstanceProfile ?? data.IamInstanceProfile,
        SecurityGroupIds = request.SecurityGroupIds ?? data.SecurityGroupIds,
        SecurityGroups = request.SecurityGroups ?? data.SecurityGroups,
        MetadataOptions = request.MetadataOptions ?? data.MetadataOptions,
        CreditSpecification = request.CreditSpecification ?? data.CreditSpecification,
        Monitoring = request.Monitoring ?? (data.Monitoring?.Enabled is { } enabled ? new RunInstancesMonitoringEnabled(enabled) : null),
        DisableApiTermination = request.DisableApiTermination ?? data.DisableApiTermination,
        TagSpecifications = request.TagSpecifications ?? data.TagSpecifications,
    };
}
