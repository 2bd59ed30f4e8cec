using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>
/// The branches and tags of each repository as the rest of AWS was last told of them. They are stored: what a killed process let git move, and told nobody
/// of, is told by the next one.
/// </summary>
public sealed class ToldReferences(StateStore store)
{
    private readonly Collection<IReadOnlyDictionary<string, string>> told = store.Collection<IReadOnlyDictionary<string, string>>("codecommit.told-references");

    /// <summary>What was told; null while nothing ever was.</summary>
    public IReadOnlyDictionary<string, string>? Find(RepositoryRecord repository) => told.Find(Everywhere, repository.Id);

    public void Put(RepositoryRecord repository, IReadOnlyDictionary<string, string> references) => told.Put(Everywhere, repository.Id, references);

    /// <summary>Notes what there is before a first push, unless something is noted already.</summary>
    public void Begin(RepositoryRecord repository, IReadOnlyDictionary<string, string> references) => told.Add(Everywhere, repository.Id, references);

    public void Remove(RepositoryRecord repository) => told.Remove(Everywhere, repository.Id);

    // Ids of repositories are unique whatever the account and region.
    private static Scope Everywhere { get; } = Scope.Global("");
}
