using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Deletions of service-linked roles. They end at once: nothing here works with such a role.</summary>
public sealed class DeletionTaskStore(StateStore store)
{
    private readonly Collection<DeletionTask> tasks = store.Collection<DeletionTask>("iam.role-deletions");

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public DeletionTask Get(string accountId, string id) => tasks.Get(Scope.Global(accountId), id, () => IamErrors.NoSuchEntity($"DeletionTaskId {id} cannot be found."));

    public void Put(string accountId, DeletionTask task) => tasks.Put(Scope.Global(accountId), task.Id, task);
}
