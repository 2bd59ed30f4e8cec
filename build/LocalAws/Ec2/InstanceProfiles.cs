using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Instance profiles as instances carry them.</summary>
internal static class InstanceProfiles
{
    public static IamInstanceProfile Of(Scope scope, IamInstanceProfileSpecification given)
    {
        if (given.Arn is not null && given.Name is not null)
            throw new AwsException("InvalidParameterCombination", "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'");
        if (given.Arn is { } arn)
            return Arn.TryParse(arn, out var parsed) && parsed.Resource.StartsWith("instance-profile/", StringComparison.Ordinal)
                ? new IamInstanceProfile(arn, Ids.Iam("AIPA", 21))
                : throw Ec2Errors.InvalidParameter($"Value ({arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN");
        return given.Name is { } name
            ? new IamInstanceProfile(new Arn("iam", "", scope.AccountId, "instance-profile/" + name).ToString(), Ids.Iam("AIPA", 21))
            : throw Ec2Errors.MissingParameter("iamInstanceProfile");
    }
}
