using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Instances, and whether each may use more than its credits.</summary>
public sealed record ModifyInstanceCreditSpecificationRequest(bool? DryRun, string? ClientToken, IReadOnlyList<InstanceCreditSpecificationRequest> InstanceCreditSpecifications);

/// <summary>An instance, and <c>standard</c> or <c>unlimited</c>.</summary>
public sealed record InstanceCreditSpecificationRequest(string? InstanceId, string? CpuCredits);

/// <summary>The instances that were changed, and those that were not, with the reason.</summary>
public sealed record ModifyInstanceCreditSpecificationResult(
    IReadOnlyList<SuccessfulInstanceCreditSpecificationItem> SuccessfulInstanceCreditSpecifications,
    IReadOnlyList<UnsuccessfulInstanceCreditSpecificationItem> UnsuccessfulInstanceCreditSpecifications);

/// <summary>An instance that was changed.</summary>
public sealed record SuccessfulInstanceCreditSpecificationItem(string InstanceId);

/// <summary>An instance that was not changed.</summary>
public sealed record UnsuccessfulInstanceCreditSpecificationItem(string InstanceId, UnsuccessfulInstanceCreditSpecificationItemError Error);

/// <summary>Why an instance was not changed.</summary>
public sealed record UnsuccessfulInstanceCreditSpecificationItemError(string Code, string Message);

/// <summary>Says whether burstable instances may use more than their credits. It is kept: no credits are counted.</summary>
public sealed class ModifyInstanceCreditSpecification(InstanceStore store, StateStore state)
    : Operation<ModifyInstanceCreditSpecificationRequest, ModifyInstanceCreditSpecificationResult>(state)
{
    /// <inheritdoc/>
    protected override ModifyInstanceCreditSpecificationResult Handle(ModifyInstanceCreditSpecificationRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var wanted in request.InstanceCreditSpecifications)
            CpuCredits.Check(wanted.CpuCredits ?? throw Ec2Errors.MissingParameter("CpuCredits"));
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        List<SuccessfulInstanceCreditSpecificationItem> changed = [];
        List<UnsuccessfulInstanceCreditSpecificationItem> refused = [];
        foreach (var wanted in request.InstanceCreditSpecifications)
        {
            var id = wanted.InstanceId ?? throw Ec2Errors.MissingParameter("InstanceId");
            if (Obstacle(store.Find(call.Scope, id), id) is { } obstacle)
                refused.Add(new(id, obstacle));
            else
            {
                store.Put(call.Scope, store.Find(call.Scope, id)! with { CpuCredits = wanted.CpuCredits });
                changed.Add(new(id));
            }
        }
        return new(changed, refused);
    }

    private static UnsuccessfulInstanceCreditSpecificationItemError? Obstacle(InstanceDocument? document, string id) => document switch
    {
        null when !id.StartsWith("i-", StringComparison.Ordinal) => new("InvalidInstanceID.Malformed", $"Invalid id: \"{id}\""),
        null => new("InvalidInstanceID.NotFound", $"The instance ID '{id}' does not exist"),
        { State: not ("running" or "stopped") } => new("IncorrectInstanceState", $"The instance '{id}' is {document.State}; its credits can be changed while it is running or stopped."),
        _ when !CpuCredits.AreCounted(document) => new("InstanceCreditSpecification.NotSupported", $"The instance '{id}' is a {document.Instance.InstanceType}, which has no CPU credits."),
        _ => null,
    };
}
