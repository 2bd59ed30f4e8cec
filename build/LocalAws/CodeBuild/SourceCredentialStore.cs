using System.Text;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Credentials for git providers: one a provider and region. No build here asks for them, because nothing is fetched from the internet.</summary>
internal sealed class SourceCredentialStore(StateStore store, SecretBox box)
{
    private readonly Collection<StoredCredential> credentials = store.Collection<StoredCredential>("codebuild.source-credentials");

    public IReadOnlyList<StoredCredential> List(Scope scope) => credentials.List(scope);

    public StoredCredential? Find(Scope scope, string serverType) => credentials.Find(scope, serverType);

    public void Put(Scope scope, StoredCredential credential) => credentials.Put(scope, credential.ServerType, credential);

    public void Remove(Scope scope, StoredCredential credential) => credentials.Remove(scope, credential.ServerType);

    public string Seal(string arn, string token) => box.Seal(arn, Encoding.UTF8.GetBytes(token));
}
