using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>Associations to make.</summary>
public sealed record CreateAssociationBatchRequest(IReadOnlyList<CreateAssociationBatchRequestEntry> Entries, string? AssociationDispatchAssumeRole);

/// <summary>An association to make.</summary>
public sealed record CreateAssociationBatchRequestEntry : AssociationRequest
{
    public string? InstanceId { get; init; }
}

/// <summary>What was made, and what was not.</summary>
public sealed record CreateAssociationBatchResult(IReadOnlyList<AssociationDescription> Successful, IReadOnlyList<FailedCreateAssociation> Failed);

/// <summary>An association that was not made, and why.</summary>
public sealed record FailedCreateAssociation(CreateAssociationBatchRequestEntry Entry, string Message, string Fault);

internal sealed class CreateAssociationBatch(StateStore store, CreateAssociation create) : Operation<CreateAssociationBatchRequest, CreateAssociationBatchResult>(store)
{
    protected override CreateAssociationBatchResult Handle(CreateAssociationBatchRequest request, CallContext call)
    {
        List<AssociationDescription> made = [];
        List<FailedCreateAssociation> failed = [];
        foreach (var entry in request.Entries)
        {
            try
            {
                AssociationRules.Refuse(entry, request.AssociationDispatchAssumeRole);
                made.Add(create.Add(entry, entry.InstanceId, [], call));
            }
            catch (AwsException refused)
            {
                failed.Add(new(entry, refused.Message, "Client"));
            }
        }
        return new(made, failed);
    }
}
