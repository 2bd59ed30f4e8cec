using LocalAws.Kernel;

namespace LocalAws.Ssm.Documents;

/// <summary>The account's own documents by name.</summary>
internal sealed class DocumentStore(StateStore store)
{
    private readonly Collection<StoredDocument> documents = store.Collection<StoredDocument>("ssm.documents");

    public IReadOnlyList<StoredDocument> List(Scope scope) => documents.List(scope);

    public StoredDocument? Find(Scope scope, string nameOrArn) => documents.Find(scope, NameOf(nameOrArn));

    /// <exception cref="AwsException">InvalidDocument.</exception>
    public StoredDocument Get(Scope scope, string nameOrArn) => Find(scope, nameOrArn) ?? throw SsmErrors.InvalidDocument(nameOrArn);

    public void Put(Scope scope, StoredDocument document) => documents.Put(scope, document.Name, document);

    public bool Add(Scope scope, StoredDocument document) => documents.Add(scope, document.Name, document);

    public void Remove(Scope scope, string name) => documents.Remove(scope, name);

    private static string NameOf(string nameOrArn) =>
        Arn.TryParse(nameOrArn, out var arn) && arn.Resource.StartsWith("document/", StringComparison.Ordinal) ? arn.Resource["document/".Length..] : nameOrArn;
}
