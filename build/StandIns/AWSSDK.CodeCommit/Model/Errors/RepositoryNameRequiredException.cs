using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit answered <c>RepositoryNameRequiredException</c>.</summary>
public partial class RepositoryNameRequiredException : AmazonCodeCommitException
{
    /// <summary>The error as it was answered.</summary>
    public RepositoryNameRequiredException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public RepositoryNameRequiredException(string message)
        : base(message)
    {
    }
}
