# docker build -t sitegen .
# docker run --rm --user "$(id -u):$(id -g)" -v "$PWD":/site sitegen build
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/SiteGen --configuration Release --output /app -p:RestoreLockedMode=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
WORKDIR /site
# Not root: the number of the user "app" of the base image. --user gives the files it writes to whoever calls.
USER $APP_UID
ENTRYPOINT ["/app/sitegen"]
CMD ["--help"]
