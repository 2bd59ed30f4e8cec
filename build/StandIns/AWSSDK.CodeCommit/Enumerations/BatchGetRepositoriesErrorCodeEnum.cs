using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class BatchGetRepositoriesErrorCodeEnum(string value) : ConstantClass(value)
{
    public static readonly BatchGetRepositoriesErrorCodeEnum EncryptionIntegrityChecksFailedException = new("EncryptionIntegrityChecksFailedException");
    public static readonly BatchGetRepositoriesErrorCodeEnum EncryptionKeyAccessDeniedException = new("EncryptionKeyAccessDeniedException");
    public static readonly BatchGetRepositoriesErrorCodeEnum EncryptionKeyDisabledException = new("EncryptionKeyDisabledException");
    public static readonly BatchGetRepositoriesErrorCodeEnum EncryptionKeyNotFoundException = new("EncryptionKeyNotFoundException");
    public static readonly BatchGetRepositoriesErrorCodeEnum EncryptionKeyUnavailableException = new("EncryptionKeyUnavailableException");
    public static readonly BatchGetRepositoriesErrorCodeEnum RepositoryDoesNotExistException = new("RepositoryDoesNotExistException");

    public static BatchGetRepositoriesErrorCodeEnum FindValue(string value) => FindValue<BatchGetRepositoriesErrorCodeEnum>(value);

    public static implicit operator BatchGetRepositoriesErrorCodeEnum(string value) => FindValue(value);
}
