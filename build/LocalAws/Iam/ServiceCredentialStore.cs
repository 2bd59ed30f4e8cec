using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Passwords of users for single services: for git, with CodeCommit.</summary>
public sealed class ServiceCredentialStore(StateStore store, SecretBox box, UserStore users)
{
    /// <summary>The service that has such passwords here.</summary>
    public const string CodeCommit = "codecommit.amazonaws.com";

    private static readonly Scope Partition = Scope.Global("aws");
    private readonly Collection<ServiceCredentialRecord> credentials = store.Collection<ServiceCredentialRecord>("iam.service-credentials");

    /// <summary>Credentials of an account, in the order of their ids.</summary>
    public IEnumerable<ServiceCredentialRecord> List(string accountId) => credentials.List(Partition).Where(each => each.AccountId == accountId);

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public ServiceCredentialRecord Get(string accountId, string? userName, string id) =>
        credentials.Find(Partition, id) is { } found && found.AccountId == accountId && found.UserName == userName ? found : throw IamErrors.NoSuchCredential(id);

    public void Put(ServiceCredentialRecord credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        credentials.Put(Partition, credential.Id, credential);
    }

    public void Remove(string id) => credentials.Remove(Partition, id);

    /// <summary>A new password for a credential, in clear text: nobody gets to see it again.</summary>
    public (ServiceCredentialRecord Credential, string Password) WithPassword(ServiceCredentialRecord credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var password = Ids.Secret(32);
        return (credential with { SealedPassword = box.Seal(credential.Id, Encoding.UTF8.GetBytes(password)) }, password);
    }

    /// <summary>Who signs in with this name and password; null for nobody.</summary>
    public (string AccountId, string Principal)? SignIn(string service, string serviceUserName, string password)
    {
        var found = credentials.List(Partition).FirstOrDefault(each => each.ServiceName == service && each.ServiceUserName == serviceUserName && each.Status == "Active");
        return found is not null && CryptographicOperations.FixedTimeEquals(box.Open(found.Id, found.SealedPassword), Encoding.UTF8.GetBytes(password))
            && users.Find(found.AccountId, found.UserName) is { } user ? (user.Arn.Split(':')[4], user.Arn) : null;
    }
}
