using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The server certificates of every account.</summary>
public sealed class ServerCertificateStore(StateStore store)
{
    private readonly Collection<ServerCertificateRecord> certificates = store.Collection<ServerCertificateRecord>("iam.server-certificates");

    public IReadOnlyList<ServerCertificateRecord> List(string accountId) => certificates.List(Scope.Global(accountId));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public ServerCertificateRecord Get(string accountId, string name) =>
        certificates.Get(Scope.Global(accountId), name, () => IamErrors.NoSuchEntity($"The Server Certificate with name {name} cannot be found."));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, ServerCertificateRecord certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (!certificates.Add(Scope.Global(accountId), certificate.Name, certificate))
            throw new AwsException("EntityAlreadyExists", $"The Server Certificate with name {certificate.Name} already exists.", 409);
    }

    public void Put(string accountId, ServerCertificateRecord certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        certificates.Put(Scope.Global(accountId), certificate.Name, certificate);
    }

    public void Remove(string accountId, string name) => certificates.Remove(Scope.Global(accountId), name);
}
