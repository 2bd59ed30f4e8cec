namespace LocalAws.Iam;

/// <summary>The deletion of a service-linked role.</summary>
/// <param name="Id">E.g. <c>task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/...</c>.</param>
public sealed record DeletionTask(string Id);
