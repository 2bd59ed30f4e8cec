using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit answered <c>FileContentAndSourceFileSpecifiedException</c>.</summary>
public partial class FileContentAndSourceFileSpecifiedException : AmazonCodeCommitException
{
    /// <summary>The error as it was answered.</summary>
    public FileContentAndSourceFileSpecifiedException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public FileContentAndSourceFileSpecifiedException(string message)
        : base(message)
    {
    }
}
