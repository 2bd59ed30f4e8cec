using LocalAws.CodeCommit.Git;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The repositories of every account and region, and where their git folders are.</summary>
public sealed class RepositoryStore(StateStore store, StateFolder folder)
{
    private readonly Collection<RepositoryRecord> repositories = store.Collection<RepositoryRecord>("codecommit.repositories");

    /// <exception cref="AwsException">RepositoryDoesNotExistException.</exception>
    public RepositoryRecord Get(Scope scope, string name) => repositories.Get(scope, name, () => CodeCommitErrors.RepositoryDoesNotExist(name));

    public RepositoryRecord? Find(Scope scope, string name) => repositories.Find(scope, name);

    public IReadOnlyList<RepositoryRecord> List(Scope scope) => repositories.List(scope);

    /// <summary>Repositories of that name, whatever the region: a git URL names none.</summary>
    public IEnumerable<(Scope Scope, RepositoryRecord Repository)> Named(string name) => repositories.Everywhere().Where(found => found.Document.Name == name);

    /// <summary>All there are.</summary>
    public IEnumerable<(Scope Scope, RepositoryRecord Repository)> Everywhere() => repositories.Everywhere();

    /// <exception cref="AwsException">RepositoryNameExistsException.</exception>
    public void Add(Scope scope, RepositoryRecord repository)
    {
        if (!repositories.Add(scope, repository.Name, repository)) throw CodeCommitErrors.RepositoryNameExists(repository.Name);
    }

    public void Put(Scope scope, RepositoryRecord repository) => repositories.Put(scope, repository.Name, repository);

    public bool Remove(Scope scope, string name) => repositories.Remove(scope, name);

    /// <summary>Reads, changes and writes a repository in one step.</summary>
    public RepositoryRecord Change(Scope scope, string name, Func<RepositoryRecord, RepositoryRecord> change) => store.Transaction(() =>
    {
        var changed = change(Get(scope, name));
        Put(scope, changed);
        return changed;
    });

    /// <summary>The git repository behind a record.</summary>
    public BareRepository Git(Scope scope, RepositoryRecord repository) =>
        new(Path.Combine(folder.Folder("codecommit", scope.AccountId, scope.Region), repository.Id + ".git"));

    /// <inheritdoc cref="Git(Scope, RepositoryRecord)"/>
    /// <exception cref="AwsException">RepositoryDoesNotExistException.</exception>
    public BareRepository Git(Scope scope, string name) => Git(scope, Get(scope, name));
}
