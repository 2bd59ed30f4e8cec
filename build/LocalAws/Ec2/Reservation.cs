namespace LocalAws.Ec2;

/// <summary>Instances that were started by one request.</summary>
public sealed record Reservation(
    IReadOnlyList<GroupIdentifier> Groups, IReadOnlyList<Instance> Instances, string OwnerId, string? RequesterId, string ReservationId);
