using System.Globalization;

namespace LocalAws.Ssm.Associations;

/// <summary>Numbers and targets as the API writes them.</summary>
internal static class AssociationText
{
    public static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>An association of the older kind has its instance as target.</summary>
    public static IReadOnlyList<Target> Targets(AssociationVersion version) => version.InstanceId is { } id ? [new Target("InstanceIds", [id])] : version.Targets;

    /// <summary>The version of that number, or the newest; null when there is none.</summary>
    public static AssociationVersion? Find(StoredAssociation association, string? version) =>
        version is null or "$LATEST" ? association.Latest : association.Versions.FirstOrDefault(each => Number(each.Number) == version);
}
