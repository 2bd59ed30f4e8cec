using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Associations;

/// <summary>Associations and their runs.</summary>
internal sealed class AssociationStore(StateStore store)
{
    /// <summary>Runs of an association that are kept.</summary>
    private const int Kept = 100;
    private readonly Collection<StoredAssociation> associations = store.Collection<StoredAssociation>("ssm.associations");
    private readonly Collection<StoredExecution> executions = store.Collection<StoredExecution>("ssm.association-executions");

    public IReadOnlyList<StoredAssociation> List(Scope scope) => associations.List(scope);

    public IReadOnlyList<(Scope Scope, StoredAssociation Association)> Everywhere() => associations.Everywhere();

    public StoredAssociation? Find(Scope scope, string id) => associations.Find(scope, id);

    /// <exception cref="AwsException">AssociationDoesNotExist.</exception>
    public StoredAssociation Get(Scope scope, string id) => associations.Get(scope, id, SsmErrors.AssociationNotFound);

    /// <summary>The association of that id, or the one of a document and an instance.</summary>
    /// <exception cref="AwsException">AssociationDoesNotExist.</exception>
    public StoredAssociation Get(Scope scope, string? id, string? document, string? instance)
    {
        if (id is not null)
            return Get(scope, id);
        if (document is null || instance is null)
            throw SsmErrors.Invalid("Specify AssociationId, or Name and InstanceId.");
        return List(scope).FirstOrDefault(each => each.Latest.Document == document && each.Latest.InstanceId == instance) ?? throw SsmErrors.AssociationNotFound();
    }

    public void Put(Scope scope, StoredAssociation association) => associations.Put(scope, association.Id, association);

    /// <summary>Removes an association with its runs; what runs goes on.</summary>
    public void Remove(Scope scope, string id)
    {
        associations.Remove(scope, id);
        foreach (var execution in Executions(scope, id))
            executions.Remove(scope, Key(execution));
    }

    /// <summary>Adds a run, and forgets those that are too many.</summary>
    public void Add(Scope scope, StoredExecution execution)
    {
        executions.Put(scope, Key(execution), execution);
        foreach (var old in Executions(scope, execution.AssociationId).Skip(Kept))
            executions.Remove(scope, Key(old));
    }

    /// <summary>Runs of an association, the newest first.</summary>
    public IReadOnlyList<StoredExecution> Executions(Scope scope, string id) => executions.ListDescending(scope, id + ":");

    /// <summary>Where a run stands among those of its association.</summary>
    public static string Key(StoredExecution execution) =>
        string.Create(CultureInfo.InvariantCulture, $"{execution.AssociationId}:{execution.Created.UtcTicks:D19}:{execution.Id}");
}
