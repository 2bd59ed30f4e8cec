using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Instance profiles as instances carry them: they must exist in IAM.</summary>
public sealed class InstanceProfiles(InstanceProfileStore profiles, InstanceStore instances)
{
    /// <summary>The profile that a request names.</summary>
    /// <exception cref="AwsException">There is no such profile.</exception>
    public IamInstanceProfile Of(Scope scope, IamInstanceProfileSpecification given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given is { Arn: not null, Name: not null })
            throw new AwsException("InvalidParameterCombination", "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'");
        if (given is { Arn: null, Name: null })
            throw Ec2Errors.MissingParameter("iamInstanceProfile");
        var name = given.Name ?? given.Arn![(given.Arn!.LastIndexOf('/') + 1)..];
        var profile = profiles.Find(scope.AccountId, name);
        if (profile is null || (given.Arn is not null && given.Arn != profile.Arn))
        {
            throw Ec2Errors.InvalidParameter(given.Arn is null
                ? $"Value ({given.Name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name"
                : $"Value ({given.Arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN");
        }
        return new IamInstanceProfile(profile.Arn, profile.Id);
    }

    /// <summary>Gives an instance a profile, under a new association.</summary>
    public InstanceDocument Associate(Scope scope, InstanceDocument document, IamInstanceProfileSpecification given)
    {
        ArgumentNullException.ThrowIfNull(document);
        var changed = document with { AssociationId = "iip-assoc-" + Ids.Hex(17), Instance = document.Instance with { IamInstanceProfile = Of(scope, given) } };
        instances.Put(scope, changed);
        return changed;
    }
}
