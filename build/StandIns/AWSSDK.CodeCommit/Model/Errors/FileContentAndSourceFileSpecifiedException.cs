using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileContentAndSourceFileSpecifiedException : AmazonCodeCommitException
{
    public FileContentAndSourceFileSpecifiedException(string message)
        : base(message) { }

    public FileContentAndSourceFileSpecifiedException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileContentAndSourceFileSpecifiedException(Exception innerException)
        : base(innerException) { }

    public FileContentAndSourceFileSpecifiedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileContentAndSourceFileSpecifiedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
