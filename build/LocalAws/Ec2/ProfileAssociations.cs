using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>An instance and its profile.</summary>
public sealed record IamInstanceProfileAssociation(string AssociationId, string InstanceId, IamInstanceProfile IamInstanceProfile, string State);

/// <summary>Associations are a property of their instance.</summary>
internal static class ProfileAssociations
{
    /// <summary>The instance's association, or null.</summary>
    public static IamInstanceProfileAssociation? Of(InstanceDocument document) => document is { AssociationId: { } id, Instance.IamInstanceProfile: { } profile }
        ? new IamInstanceProfileAssociation(id, document.Id, profile, "associated")
        : null;

    /// <summary>The instance that an association belongs to.</summary>
    public static InstanceDocument Find(InstanceStore store, Scope scope, string associationId) =>
        store.List(scope).FirstOrDefault(each => each.AssociationId == associationId && each.TerminatedAt is null)
        ?? throw new AwsException("NoSuchAssociation", $"An invalid association-id of '{associationId}' was given");
}
